// Passkeys: the browser makes or shows one, and its answer goes into the form. Without it the page works as it stands.
for (const button of document.querySelectorAll('button[data-passkey]')) {
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) continue;
  const form = button.form;
  const said = document.getElementById(button.dataset.says);
  form.hidden = false;
  button.addEventListener('click', async (event) => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    said.textContent = '';
    const options = JSON.parse(button.dataset.options);
    try {
      const credential = button.dataset.passkey === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      HTMLFormElement.prototype.submit.call(form);
    } catch {
      said.textContent = button.dataset.failed;
    }
  });
}
