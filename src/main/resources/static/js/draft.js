// Keeps what is being typed on the server: two seconds after the last key, when a field is left, when the page is hidden.
// Nothing is stored on the device. The form works without this file; it then has a button to keep the draft.

const form = document.querySelector('form[data-draft]');
if (form?.dataset.draft) start(form);

function start(form) {
  const texts = form.querySelector('[data-draft-texts]').dataset;
  const line = form.querySelector('[data-draft-state]');
  const icon = form.querySelector('[data-draft-texts] svg');
  const voice = document.createElement('span');
  voice.className = 'sr';
  voice.setAttribute('role', 'status');
  line.after(voice);
  line.setAttribute('aria-live', 'off');

  let token = form.elements._csrf.value;
  let header = 'X-CSRF-TOKEN';
  let version = Number(form.elements.draftVersion.value) || 0;
  let kept = read();
  let keptAt = 0;
  let trouble = '';
  let running = null;
  let timer = 0;
  let over = false;
  let spoken = 0;

  // What counts as typed: every field but the technical ones.
  function read() {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (name.startsWith('_') || name === 'draftVersion' || typeof value !== 'string') continue;
      (fields[name] ??= []).push(value);
    }
    return JSON.stringify(fields);
  }

  const dirty = () => !over && read() !== kept;

  // What is seen changes often; what is read out, once a minute at most, unless something went wrong.
  function show(text, kind, symbol, urgent) {
    line.className = `saved${kind ? ` ${kind}` : ''}`;
    const mark = icon.cloneNode(true);
    const use = mark.querySelector('use');
    use.setAttribute('href', use.getAttribute('href').replace(/#.*$/, `#${symbol}`));
    const words = document.createElement('span');
    words.textContent = text;
    line.replaceChildren(mark, words);
    const now = Date.now();
    if (urgent || now - spoken > 60_000) {
      voice.textContent = text;
      spoken = now;
    }
  }

  function tell() {
    if (trouble) return;
    if (!keptAt) return;
    const seconds = Math.round((Date.now() - keptAt) / 1000);
    const text = seconds < 3 ? texts.saved : seconds < 60 ? texts.seconds.replace('#', seconds) : texts.minutes.replace('#', Math.floor(seconds / 60));
    show(text, '', 'circle-check', false);
  }

  function fail(text, retryIn) {
    trouble = text;
    show(text, 'bad', 'circle-alert', true);
    clearTimeout(timer);
    if (retryIn) timer = setTimeout(() => save(), retryIn);
  }

  const put = (body, keepalive) => fetch(`/drafts/${form.elements.id.value}`, {
    method: 'PUT', redirect: 'manual', keepalive, credentials: 'same-origin', headers: { 'Content-Type': 'application/json', [header]: token }, body,
  });

  // After a new sign-in the token is another one; the page goes on when it is the same person.
  async function renew() {
    const answer = await fetch('/drafts/key', { redirect: 'manual', credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (!answer.ok) return 'signed-out';
    const key = await answer.json();
    if (texts.user && key.user !== texts.user) return 'other-person';
    token = key.token;
    header = key.header;
    form.elements._csrf.value = token;
    return 'same';
  }

  // UUIDv7: 48 bits of time, then chance.
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    let time = Date.now();
    for (let i = 5; i >= 0; i--) { bytes[i] = time % 256; time = Math.floor(time / 256); }
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** @returns true when everything typed so far is on the server */
  async function save(keepalive = false) {
    clearTimeout(timer);
    if (running) {
      await running;
      return dirty() ? save(keepalive) : !trouble;
    }
    if (!dirty() && !trouble) return true;
    running = attempt(keepalive);
    try {
      return await running;
    } finally {
      running = null;
    }
  }

  async function attempt(keepalive, again = true) {
    const typed = read();
    if (!trouble) show(texts.saving, '', 'cloud-check', false);
    let answer;
    try {
      answer = await put(`{"family":${JSON.stringify(form.elements.family.value)},"version":${version},"fields":${typed}}`, keepalive);
    } catch {
      fail(texts.failed, 5_000);
      return false;
    }
    if (answer.ok) {
      version = (await answer.json()).version;
      form.elements.draftVersion.value = version;
      kept = typed;
      keptAt = Date.now();
      trouble = '';
      tell();
      return true;
    }
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
      const who = await renew().catch(() => 'failed');
      if (who === 'same' && again) return attempt(keepalive, false);
      if (who === 'signed-out') {
        fail(texts.signedOut, 15_000);
        const way = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', rel: 'noopener', textContent: texts.signIn });
        line.append(way);
      }
      else if (who === 'other-person') fail(texts.otherPerson, 0);
      else fail(texts.failed, 5_000);
      return false;
    }
    if (answer.status === 409 && again) {
      // Somebody, most likely oneself on another page, went on with this draft: both are kept, this one under a new id.
      form.elements.id.value = newId();
      version = 0;
      const done = await attempt(keepalive, false);
      if (done) show(texts.both, 'warn', 'copy', true);
      return done;
    }
    if (answer.status === 410) {
      over = true;
      show(texts.recorded, '', 'circle-check', true);
      return true;
    }
    fail(texts.failed, answer.status === 422 || answer.status === 404 ? 0 : 10_000);
    return false;
  }

  const later = () => { clearTimeout(timer); timer = setTimeout(() => save(), 2_000); };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('focusout', () => { if (dirty()) { clearTimeout(timer); timer = setTimeout(() => save(), 300); } });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') { if (dirty()) save(read().length < 60_000); } else if (trouble) save();
  });
  window.addEventListener('focus', () => { if (trouble) save(); });
  window.addEventListener('online', () => { if (trouble) save(); });
  setInterval(tell, 5_000);

  // Saving the contact while signed out would lose the words: the page stays until somebody is signed in again.
  let checked = false;
  form.addEventListener('submit', async (event) => {
    if (checked || !(trouble || dirty())) { over = true; return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    if (await save()) {
      checked = true;
      over = true;
      form.requestSubmit(button);
    }
  }, true);
}
