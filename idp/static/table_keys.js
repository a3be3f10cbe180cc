// Comfort only: in a table marked with data-keys the arrow keys go from row to row, by the first link of each.
'use strict';

for (const table of document.querySelectorAll('table[data-keys]')) {
  const links = () => [...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('a[href]')).filter(Boolean);
  table.addEventListener('keydown', (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    if (!(event.key in steps) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = links();
    const here = all.indexOf(document.activeElement?.closest('tr')?.querySelector('a[href]'));
    const next = Math.min(Math.max(here + steps[event.key], 0), all.length - 1);
    all[next]?.focus();
    event.preventDefault();
  });
}

// From a page without focus, the down arrow enters the first such table.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' || document.activeElement !== document.body) return;
  const first = document.querySelector('table[data-keys] tbody a[href]');
  if (first) {
    first.focus();
    event.preventDefault();
  }
});
