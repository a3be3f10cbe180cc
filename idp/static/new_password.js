// A new password while it is typed: which rules it keeps, and how hard it is to guess. The server decides, with the list
// of common passwords that is not sent here.
'use strict';

const KEEPS = {
  length: (text) => [...text].length >= 8,
  capital: (text) => /[A-Z]/.test(text),
  small: (text) => /[a-z]/.test(text),
  digit: (text) => /[0-9]/.test(text),
};
const POOLS = [[/[a-z]/, 26], [/[A-Z]/, 26], [/[0-9]/, 10], [/[\u0E00-\u0E7F]/, 60], [/[^A-Za-z0-9\u0E00-\u0E7F]/, 30]];

// Bits that somebody has to guess, roughly: what only repeats or counts on from the sign before adds nothing, and
// figures at the end are what everybody puts there.
const bits = (text) => {
  const pool = POOLS.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0);
  const codes = [...text.toLowerCase()].map((each) => each.codePointAt(0));
  const news = codes.filter((code, at) => at === 0 || Math.abs(code - codes[at - 1]) > 1).length;
  const atEnd = /[0-9]*$/.exec(text)[0].length;
  return new Set(codes).size < 4 ? 0 : Math.max(0, news - atEnd / 2) * Math.log2(pool || 1);
};
const level = (text) => [36, 52, 72].filter((least) => bits(text) >= least).length;

for (const shown of document.querySelectorAll('[data-password]')) {
  const input = document.getElementById(shown.dataset.password);
  const rules = [...document.querySelectorAll(`#${input.id}-rules [data-rule]`)];
  const status = shown.querySelector('[role=status]');
  const levels = shown.dataset.levels.split('|');
  let later;
  const look = () => {
    const text = input.value.normalize('NFKC');
    const missing = rules.filter((rule) => !KEEPS[rule.dataset.rule](text));
    for (const rule of rules) rule.classList.toggle('met', !missing.includes(rule));
    const reached = missing.length ? 0 : level(text);
    shown.hidden = !text;
    shown.querySelector('meter').value = reached + 1;
    shown.querySelector('b').textContent = levels[reached];
    clearTimeout(later);
    later = setTimeout(() => {
      const lacks = missing.map((rule) => rule.textContent.trim()).join(', ');
      const strength = `${status.dataset.said} ${levels[reached]}`;
      status.textContent = !text ? '' : lacks ? `${shown.dataset.missing} ${lacks}` : strength;
    }, 800);
  };
  input.addEventListener('input', look);
  look();
}
