import { expect, it } from 'vitest';
import { isPlainDate } from './plain-date';

it.each(['2019-06-18', '2024-02-29', '2000-02-29', '2019-12-31', '2019-01-01', '2019-04-30'])(
  '%s is a day an author can write',
  (text) => {
    expect(isPlainDate(text)).toBe(true);
  },
);

it.each(['2023-02-29', '1900-02-29', '2019-04-31', '2019-01-32', '2019-13-01', '2019-00-10', '2019-01-00'])(
  '%s is not in the calendar',
  (text) => {
    expect(isPlainDate(text)).toBe(false);
  },
);

it.each([
  '',
  '18. mai 2019',
  '2019',
  '2019-06',
  '2019-6-18',
  '18-06-2019',
  '2019-06-18T12:00',
  ' 2019-06-18',
  '2019-06-18\n',
  '２０１９-06-18',
])('«%s» is not written as a day', (text) => {
  expect(isPlainDate(text)).toBe(false);
});
