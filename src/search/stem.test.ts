import { describe, expect, it } from 'vitest';
import { stem } from './stem';

describe('the stem of a Norwegian word is the one Snowball 3.1 gives', () => {
  it.each([
    ['bolig', 'bol'],
    ['boligen', 'bol'],
    ['boliger', 'bol'],
    ['boligene', 'bol'],
    ['boligens', 'bol'],
    ['bustad', 'bustad'],
    ['bustadene', 'bustad'],
    ['husleie', 'huslei'],
    ['husleien', 'huslei'],
    ['leilighet', 'leil'],
    ['leiligheten', 'leil'],
    ['leiligheter', 'leil'],
    ['leilighetene', 'leil'],
    ['leilighetenes', 'leil'],
    ['vanlig', 'van'],
    ['vennlig', 'venn'],
    ['vennleg', 'venn'],
    ['hjemløs', 'hjemløs'],
    ['hjemløse', 'hjemløs'],
    ['deltaker', 'deltak'],
    ['deltakers', 'deltak'],
    ['deltakerne', 'deltakern'],
    ['oppfølging', 'oppfølging'],
    ['oppfølgingen', 'oppfølging'],
    ['behandlet', 'behandl'],
    ['ventede', 'vent'],
    ['bevarende', 'bevar'],
    ['bevarendes', 'bevar'],
    ['vurderte', 'vurder'],
    ['vurdert', 'vurder'],
    ['ytterligst', 'ytterligst'],
    ['kastast', 'kast'],
    ['sendt', 'send'],
    ['beskrevt', 'beskrev'],
    ['plass', 'plass'],
    ['barns', 'barn'],
    ['folks', 'folk'],
    ['hus', 'hus'],
    ['huset', 'hus'],
    ['års', 'års'],
    ['lovlov', 'lov'],
    ['tvers', 'tvers'],
    ['grovers', 'grovers'],
    ['kapers', 'kapers'],
    ['sommers', 'sommers'],
    ['skapers', 'skap'],
    ['givers', 'giv'],
    ['på', 'på'],
    ['et', 'et'],
    ['', ''],
  ])('%s: %s', (word, own) => expect(stem(word, 'nb')).toBe(own));
});

describe('two forms of an English word have one stem', () => {
  it.each([
    ['home', 'homes'],
    ['tenancy', 'tenancies'],
    ['plan', 'planned'],
    ['plan', 'planning'],
    ['tenant', 'tenants'],
    ['support', 'supported'],
  ])('%s and %s', (one, other) => expect(stem(one, 'en')).toBe(stem(other, 'en')));

  it.each(['homeless', 'is', 'red', 'king', 'bus'])('%s keeps its ending', (word) =>
    expect(stem(word, 'en')).toBe(word),
  );
});
