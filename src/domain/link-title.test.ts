import { describe, expect, it } from 'vitest';
import { foldLink, isRefusedLink, linkToTitle, parseLink } from './link-title';

describe('parseLink', () => {
  it.each([
    ['https://lantern.example/a', 'https://lantern.example/a'],
    ['  http://lantern.example  ', 'http://lantern.example/'],
    ['javascript:alert(1)', null],
    ['see https://lantern.example', null],
    ['https://', null],
    ['', null],
  ])('reads %j as %j', (text, link) => {
    expect(parseLink(text)).toBe(link);
  });
});

describe('isRefusedLink', () => {
  it.each([
    ['javascript:alert(1)', true],
    [' JavaScript:alert(1)', true],
    ['java\tscript:alert(1)', true],
    ['data:text/html,x', true],
    ['file:///home', true],
    ['https://lantern.example/', false],
    ['Data: a history', false],
    ['The file', false],
  ])('of %j it is %j', (text, isRefused) => {
    expect(isRefusedLink(text)).toBe(isRefused);
  });
});

describe('foldLink', () => {
  it.each([
    ['https://Lantern.example', 'lantern.example'],
    ['http://www.lantern.example/', 'lantern.example'],
    ['https://lantern.example/a#part', 'lantern.example/a'],
    ['https://lantern.example/a/?b=1&utm_source=mail', 'lantern.example/a?b=1'],
    ['no address', 'no address'],
  ])('makes %j %j', (url, folded) => {
    expect(foldLink(url)).toBe(folded);
  });
});

describe('linkToTitle', () => {
  it.each([
    [
      'https://www.lantern.example/2026/10/12/bridge-delayed-again.html',
      'Bridge delayed again (lantern.example)',
    ],
    ['https://lantern.example/', 'lantern.example'],
    ['https://lantern.example/articles/20261012', 'Articles (lantern.example)'],
    ['https://lantern.example/bridge_%C3%B6pnas-0123456789abcdef', 'Bridge öpnas (lantern.example)'],
    ['https://lantern.example/bad-%E0%A4%A', 'Bad %E0%A4%A (lantern.example)'],
  ])('names %s', (url, title) => {
    expect(linkToTitle(url)).toBe(title);
  });
});
