import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../utils/model/canonical-json';

describe('canonicalJson', () => {
  it('says what JSON says, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('escapes every text as JSON.stringify does, halves of characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text));
      }),
    );
    expect(canonicalJson('half \ud83d, line\n, "quote", \\, \u0000')).toBe(
      JSON.stringify('half \ud83d, line\n, "quote", \\, \u0000'),
    );
  });

  it('gives equal objects equal bytes, in whatever order their keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
  });

  it('orders keys by code units, also those that are numbers', () => {
    expect(canonicalJson({ 10: 1, 9: 2, a: 3, Z: 4 })).toBe('{"10":1,"9":2,"Z":4,"a":3}');
  });

  it('leaves out what is undefined and keeps its place in a list', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
    expect(canonicalJson(undefined)).toBe('null');
    expect(canonicalJson([Number.NaN, -0, 1e21, true])).toBe('[null,0,1e+21,true]');
  });

  it('keeps a key that a file calls __proto__', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"b":2}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"a":1},"b":2}');
  });
});
