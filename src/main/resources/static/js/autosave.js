// Keeps what is typed in a form on the server while somebody types: form[data-autosave="/where/drafts/id"].
// Without this script the button "Save draft" does the same.

const form = document.querySelector('form[data-autosave]');
if (form) {
  const state = document.querySelector('[data-autosave-state]');
  let timer;
  let last = '';
  let sending = false;

  const typed = () => {
    const all = {};
    for (const [name, value] of new FormData(form)) {
      if (name === 'go' || name === '_csrf') continue;
      (all[name] ??= []).push(value);
    }
    return JSON.stringify(all);
  };

  const say = (text, failed) => {
    if (!state) return;
    state.textContent = text;
    state.classList.toggle('is-bad', failed);
  };

  const save = async (leaving = false) => {
    const now = typed();
    if (now === last || (sending && !leaving)) return;
    sending = true;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'PUT',
        keepalive: leaving && now.length < 60000,
        headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements._csrf.value },
        body: now,
        redirect: 'manual',
      });
      if (!answer.ok) throw new Error(String(answer.status));
      last = now;
      say(state?.dataset.saved.replace('{time}', (await answer.json()).savedAt) ?? '', false);
    } catch {
      say(state?.dataset.failed ?? '', true);
    } finally {
      sending = false;
    }
  };

  last = typed();
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, 2000);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', () => clearTimeout(timer));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !form.dataset.sent) save(true);
  });
}
