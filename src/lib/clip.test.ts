import { describe, expect, it } from 'vitest';
import { readClip } from './clip';

describe('a moment of a film', () => {
  it.each([
    ['0:14', '0:26', 82, { start: 14, end: 26 }],
    ['14', '26.5', 82, { start: 14, end: 26.5 }],
    ['1:02', '1:22', 82, { start: 62, end: 82 }],
    ['59:00', '1:01:02', undefined, { start: 3540, end: 3662 }],
  ])('from %s to %s can be shown', (fra, til, length, clip) => {
    expect(readClip({ fra, til, length })).toEqual(clip);
  });

  it.each([
    [undefined, '0:26', 82, 'fra mangler. Skriv minutter og sekunder, for eksempel fra="1:02".'],
    ['0:14', undefined, 82, 'til mangler. Skriv minutter og sekunder, for eksempel til="1:02".'],
    ['0:99', '1:22', 82, 'fra="0:99" er ikke et tidspunkt. Skriv minutter og sekunder, for eksempel fra="1:02".'],
    ['0:14', 'slutten', 82, 'til="slutten" er ikke et tidspunkt.'],
    ['0:26', '0:14', 82, 'Utdraget slutter (0:14) før det begynner (0:26).'],
    ['0:14', '0:14', 82, 'Utdraget slutter (0:14) før det begynner (0:14).'],
    [
      '1:02',
      '1:30',
      82,
      'Filmen er bare 1:22 lang, men utdraget går til 1:30. Skriv et tidspunkt som ikke er senere enn til="1:22".',
    ],
  ])('from %s to %s of %s seconds is refused with a sentence', (fra, til, length, sentence) => {
    const fault = readClip({ fra, til, length });
    expect('wrong' in fault ? `${fault.wrong} ${fault.write}` : 'accepted').toContain(sentence);
  });
});
