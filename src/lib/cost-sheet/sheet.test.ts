import { describe, expect, it } from 'vitest';
import type { SheetValues } from './sheet';
import { costPerParticipantMonth, workOut } from './sheet';

/** The published example: five employees, 3.8 million kroner a year, eight participants each. */
const bergen = { staff: 5, costPerYear: 3_800_000, participantsPerStaff: 8 };
const nobody = { disability: {}, social: {} };
const sheet = (values: Partial<SheetValues> = {}) => workOut({ team: bergen, groups: nobody, ...values });

describe('the published example', () => {
  it('comes out as published', () => {
    expect(sheet()).toMatchObject({ costPerYear: 3_800_000, capacity: 40, perPlaceYear: 95_000 });
    expect(sheet().perPlaceMonth).toBeCloseTo(7916.67, 2);
  });

  it.each([
    [14, 22_619.05],
    [18, 17_592.59],
    [40, 7916.67],
  ])('with %d participants costs %d kroner a month for each', (participants, cost) => {
    expect(costPerParticipantMonth(3_800_000, participants)).toBeCloseTo(cost, 2);
  });
});

describe('a municipality’s own numbers', () => {
  it('cost what pay, running and rent are together, where the sum is not written', () => {
    const team = { staff: 3, pay: 2_000_000, running: 300_000, participantsPerStaff: 8 };
    expect(sheet({ team })).toMatchObject({ costPerYear: 2_300_000, capacity: 24 });
    expect(sheet({ team: { ...team, costPerYear: 1 } })).toMatchObject({ costPerYear: 1 });
  });

  const groups = {
    disability: { count: 10, perMonth: 20_000, followUp: 1000, rentShare: 1000 },
    social: { count: 10, perNight: 1200, rentShare: 6500 },
  };

  it('compare today with the team, group by group', () => {
    const today = 10 * 21_000 + 10 * 36_500;
    const team = 3_800_000 / 12 + 10 * 1000 + 10 * 6500;
    const result = sheet({ groups });
    expect(result).toMatchObject({ participants: 20, todayMonth: today, teamMonth: team });
    expect(result.difference?.value).toBeCloseTo(today - team, 6);
    // Each saves 25,000 on average: 316,667 / 25,000 = 12.7.
    expect(result.breakEven).toEqual({ value: 13, low: 13, high: 13 });
  });

  it('have a low and a high end, where everything goes against the team and for it', () => {
    const result = sheet({ groups, uncertainty: 10 });
    const [today, team] = [575_000, 3_800_000 / 12 + 75_000];
    expect(result.difference?.low).toBeCloseTo(today * 0.9 - team * 1.1, 6);
    expect(result.difference?.high).toBeCloseTo(today * 1.1 - team * 0.9, 6);
    expect(result.breakEven).toMatchObject({ low: 11, value: 13, high: 17 });
  });

  it('never break even where the new home costs the municipality more than today', () => {
    const poor = { disability: { count: 5, perMonth: 3000, rentShare: 4000 }, social: {} };
    expect(sheet({ groups: poor }).breakEven?.value).toBe(Number.POSITIVE_INFINITY);
    expect(sheet({ groups: poor }).difference?.value).toBeLessThan(0);
  });

  it('need not one participant more for a rounding in the last decimal', () => {
    const team = { costPerYear: 12 * 30_000 };
    const even = { disability: { count: 3, perMonth: 10_000 }, social: {} };
    expect(sheet({ team, groups: even }).breakEven?.value).toBe(3);
    expect(sheet({ team, groups: even }).difference?.value).toBeCloseTo(0, 6);
  });
});

describe('too little, or nothing', () => {
  it.each([
    ['an empty sheet', { team: {}, groups: nobody }],
    ['nobody to help', { team: { ...bergen, staff: 0 }, groups: { ...nobody, social: { count: 0, perMonth: 1 } } }],
    ['people without prices', { team: bergen, groups: { ...nobody, social: { count: 3 } } }],
    [
      'one group without prices',
      { team: bergen, groups: { disability: { count: 3 }, social: { count: 3, perMonth: 1 } } },
    ],
  ])('%s gives no answer rather than a wrong one', (_, values) => {
    expect(workOut(values)).toMatchObject({ todayMonth: undefined, difference: undefined, breakEven: undefined });
  });

  it('shares nothing among nobody', () => {
    expect(sheet({ team: { ...bergen, staff: 0 } })).toMatchObject({ capacity: 0, perPlaceYear: undefined });
    expect(costPerParticipantMonth(3_800_000, 0)).toBeUndefined();
  });

  it('holds for the largest numbers a field takes', () => {
    const most = { count: 1e12, perMonth: 1e12, followUp: 1e12, rentShare: 1e12 };
    const result = workOut({
      team: { staff: 1e12, costPerYear: 1e12, participantsPerStaff: 1e12 },
      groups: { disability: most, social: most },
      uncertainty: 100,
    });
    expect(Object.values(result).flatMap((value) => (typeof value === 'number' ? [value] : []))).not.toContain(
      Number.NaN,
    );
  });
});
