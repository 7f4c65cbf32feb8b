import { describe, expect, it } from 'vitest';
import { cslDateOfIso, isoOfCslDate } from './csl-date';
import { lineToName, nameToLine, nameToWords } from './csl-names';

describe('names of a citation as lines', () => {
  it.each([
    ['Oastler-Dunn, Mirelle', { family: 'Oastler-Dunn', given: 'Mirelle' }],
    ['Ministry of Transport', { literal: 'Ministry of Transport' }],
    ['Mirelle Oastler Dunn', { literal: 'Mirelle Oastler Dunn' }],
    ['Smith, Jones, Brown', { literal: 'Smith, Jones, Brown' }],
  ])('%s', (line, name) => {
    expect(lineToName(line)).toEqual(name);
    expect(nameToLine(name)).toBe(line);
  });

  it.each(['', '   '])('an empty line is no name', (line) => expect(lineToName(line)).toBeNull());
  it('are said with the given name first', () =>
    expect(nameToWords({ family: 'Quenby', given: 'Halvar' })).toBe('Halvar Quenby'));
  it('a name without a family name is what it has', () =>
    expect(nameToLine({ given: 'Plato' })).toBe('Plato'));
});

describe('dates of a citation', () => {
  it.each(['2026', '2026-10', '2026-10-06'])('%s keeps its precision', (iso) => {
    expect(isoOfCslDate(cslDateOfIso(iso))).toBe(iso);
  });
  it('a time is left out', () =>
    expect(cslDateOfIso('2026-10-06T07:30Z')).toEqual({ 'date-parts': [[2026, 10, 6]] }));
  it.each([[[['spring']]], [[[]]], [[[2026.5]]], [[]]])('%j is no date', (parts) => {
    expect(isoOfCslDate({ 'date-parts': parts as (string | number)[][] })).toBeNull();
  });
  it('parts that are strings are read', () =>
    expect(isoOfCslDate({ 'date-parts': [['2026', '9']] })).toBe('2026-09'));
});
