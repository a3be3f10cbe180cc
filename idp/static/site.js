// Comfort only: every page works without this file.
'use strict';

// Show or hide a password. The button is in the page, hidden until there is a script to serve it.
for (const button of document.querySelectorAll('button[data-show]')) {
  const input = document.getElementById(button.dataset.show);
  const status = document.getElementById(`${button.id}-status`);
  const set = (visible) => {
    const words = visible ? 'hide' : 'show';
    input.type = visible ? 'text' : 'password';
    button.textContent = button.dataset[`${words}Text`];
    button.setAttribute('aria-label', button.dataset[`${words}Label`]);
    status.textContent = visible ? status.dataset.visible : status.dataset.hidden;
  };
  button.addEventListener('click', () => set(input.type === 'password'));
  input.form?.addEventListener('submit', () => { input.type = 'password'; });
  button.hidden = false;
}

// A second press of the same button within ten seconds sends nothing. The button is never disabled, so that its
// value is sent, and a different button (Cancel) still works.
for (const form of document.querySelectorAll('form[method=post]')) {
  let last = null;
  form.addEventListener('submit', (event) => {
    const pressed = event.submitter?.id ?? '';
    if (last && last.pressed === pressed && event.timeStamp - last.at < 10000) {
      event.preventDefault();
      return;
    }
    last = { pressed, at: event.timeStamp };
    event.submitter?.setAttribute('data-busy', '');
  });
  window.addEventListener('pageshow', () => {
    last = null;
    for (const button of form.querySelectorAll('[data-busy]')) button.removeAttribute('data-busy');
  });
}

// What needs the reader's eye first: the list of what to correct.
document.querySelector('[data-focus]')?.focus();

for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// The server ends an idle login. The page says so a few minutes before and asks whether to stay; afterwards it leads to
// the sign-in, and nothing of the account stays on the screen. Using another tab keeps this one alive too.
const ends = document.getElementById('login-ends');
if (ends) {
  const { seconds, back, touch } = ends.dataset;
  const before = Math.min(300, seconds / 2);
  const stay = document.getElementById('login-stay');
  let timers = [];
  const begin = () => {
    ends.hidden = true;
    timers.forEach(clearTimeout);
    timers = [
      setTimeout(() => { ends.hidden = false; }, (seconds - before) * 1000),
      setTimeout(() => location.replace(back), (Number(seconds) + 2) * 1000),
    ];
  };
  const others = window.BroadcastChannel && stay ? new BroadcastChannel(`login ${touch}`) : null;
  const tell = () => others?.postMessage('used');
  begin();
  tell();
  others?.addEventListener('message', begin);
  stay?.addEventListener('click', async () => {
    const answer = await fetch(touch, { redirect: 'manual' }).catch(() => null);
    if (answer?.ok) {
      begin();
      tell();
    } else if (answer) {
      location.replace(back);
    }
  });
}
