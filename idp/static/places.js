// Offers sub-districts while somebody types, and fills in the four fields. The button beside the box does the same
// without this file. A combobox with a list, as the ARIA Authoring Practices describe it.
'use strict';

for (const box of document.querySelectorAll('[data-places]')) {
  const prefix = box.dataset.prefix;
  const input = document.getElementById(`${prefix}place_query`);
  const button = document.getElementById(`${prefix}place-search`);
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let choices = [];
  let active = -1;
  let wait = 0;
  let asked = '';

  list.id = `${prefix}place-list`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0].textContent);
  list.hidden = true;
  status.className = 'hint';
  status.setAttribute('role', 'status');
  input.closest('.beside').after(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': list.id,
  })) input.setAttribute(name, value);

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = (number) => {
    active = (number + choices.length) % choices.length;
    [...list.children].forEach((option, each) => option.setAttribute('aria-selected', String(each === active)));
    input.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active].scrollIntoView({ block: 'nearest' });
  };

  const take = (place) => {
    for (const member of ['subdistrict', 'district', 'province', 'postcode']) {
      document.getElementById(prefix + member).value = place[member];
    }
    input.value = '';
    status.textContent = '';
    close();
    document.getElementById(`${prefix}subdistrict`).focus();
  };

  const option = (place, number) => {
    const item = document.createElement('li');
    item.id = `${list.id}-${number}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const thai = document.createElement('span');
    thai.lang = 'th';
    thai.textContent = `${place.subdistrict} · ${place.district} · ${place.province} ${place.postcode}`;
    item.append(...(document.documentElement.lang === 'th' ? [] : [place.english]), thai);
    item.addEventListener('pointerdown', (event) => event.preventDefault()); // the box keeps the focus
    item.addEventListener('click', () => take(place));
    return item;
  };

  const offer = async () => {
    const query = input.value.trim();
    asked = query;
    if (query.length < 2) { close(); status.textContent = ''; return; }
    try {
      const answer = await fetch(`${box.dataset.places}?${new URLSearchParams({ q: query })}`);
      if (!answer.ok || asked !== query) return;
      choices = (await answer.json()).places;
    } catch { return; }
    if (asked !== query) return;
    list.replaceChildren(...choices.map(option));
    list.hidden = choices.length === 0;
    active = -1;
    input.setAttribute('aria-expanded', String(choices.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent = choices.length ? `${box.dataset.some} ${choices.length}` : box.dataset.none;
  };

  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(offer, 200); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault(); // it would send the form
      if (!list.hidden && choices.length) take(choices[Math.max(active, 0)]);
      else offer();
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) offer();
      else mark(event.key === 'ArrowDown' ? active + 1 : Math.max(active, 0) - 1);
    }
  });
  button.addEventListener('click', (event) => {
    event.preventDefault();
    input.focus();
    offer();
  });
}
