import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import { groupTexts } from './text';

const text = (id: string, translates?: Locale) => ({ id, data: { title: id, summary: '', draft: false, translates } });

describe('a text and its translations', () => {
  it('belong together by folder, sorted by folder and language', () => {
    const groups = groupTexts(
      [text('elven/nn', 'nb'), text('elven/en', 'nb'), text('bruen/nb'), text('elven/nb')],
      'films',
    );
    expect(
      groups.map(({ slug, original, translations }) => [
        slug,
        original.locale,
        original.entryId,
        translations.map(({ locale, entryId }) => [locale, entryId]),
      ]),
    ).toEqual([
      ['bruen', 'nb', 'bruen/nb', []],
      [
        'elven',
        'nb',
        'elven/nb',
        [
          ['en', 'elven/en'],
          ['nn', 'elven/nn'],
        ],
      ],
    ]);
  });

  it('may be first written in any language, in a folder within a folder', () => {
    const [group] = groupTexts([text('boligen/finne/nb', 'en'), text('boligen/finne/en')], 'handbook');
    expect(group).toMatchObject({
      slug: 'boligen/finne',
      original: { locale: 'en' },
      translations: [{ locale: 'nb' }],
    });
  });

  it('are none when nothing is written', () => {
    expect(groupTexts([], 'films')).toEqual([]);
  });
});

describe('a folder of texts stops the build', () => {
  const rule = 'En tekst skal ha nøyaktig én original; de andre skriver «translates: nb».';

  it.each([
    ['there is no original', [text('elven/en', 'nb')], `films/elven: ingen fil mangler «translates:». ${rule}`],
    ['there are two', [text('elven/nb'), text('elven/en')], `films/elven: to filer mangler «translates:». ${rule}`],
    ['a language is unknown', [text('elven/sv')], 'films/elven/sv: språket i filnavnet må være ett av nb, en, nn.'],
  ])('when %s', (_why, entries, message) => {
    expect(() => groupTexts(entries, 'films')).toThrow(message);
  });
});
