// Small comforts on top of pages that work without any script.
// Each follows a data attribute; parts that htmx swaps in are covered because the listeners sit on the document.

const on = (type, handler, options) => document.addEventListener(type, handler, options);

// Fields: count characters, grow with the text -------------------------------------------------------------------------------------

const grows = !CSS.supports('field-sizing', 'content');

function count(field) {
  const line = document.getElementById(`${field.name}-counter`);
  if (!line) return;
  const left = Number(field.dataset.max) - field.value.length;
  line.classList.toggle('over', left < 0);
  line.textContent = `${left < 0 ? line.dataset.counterOver : line.dataset.counter} ${Math.abs(left)}`;
}

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

function look(field) {
  if (field.dataset?.max) count(field);
  if (grows && field.matches?.('textarea[data-grow]')) grow(field);
}

on('input', (event) => look(event.target));
const lookAt = (root) => root.querySelectorAll('[data-max], textarea[data-grow]').forEach(look);
lookAt(document);

// A reader hears the count once the typing rests, not at every key.
let rest;
on('input', (event) => {
  const line = event.target.dataset?.max && document.getElementById(`${event.target.name}-counter`);
  if (!line) return;
  line.removeAttribute('aria-live');
  clearTimeout(rest);
  rest = setTimeout(() => { line.setAttribute('aria-live', 'polite'); count(event.target); }, 1200);
});

// Errors: the summary names the field where the words do not, and gets the focus so that it is read first --------------------------------

document.querySelectorAll('[data-label-of]').forEach((link) => {
  const field = document.getElementById(link.dataset.labelOf);
  const label = field?.closest('fieldset')?.querySelector('legend') ?? field?.labels?.[0];
  const words = label?.firstChild.textContent.trim();
  if (words) link.prepend(/[?.!]$/.test(words) ? `${words} ` : `${words}: `);
});
document.querySelector('[data-focus]')?.focus();

// Sending: ask where asked for, and send once -----------------------------------------------------------------------------------------

on('submit', (event) => {
  const form = event.target;
  const button = event.submitter;
  if (button?.dataset.confirm && !window.confirm(button.dataset.confirm)) {
    event.preventDefault();
    return;
  }
  if (!form.matches('[data-once]')) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  // A disabled button is not sent with the form: the form data are built after this handler, so wait one turn.
  setTimeout(() => {
    if (event.defaultPrevented) {
      delete form.dataset.sent;
    } else if (button) {
      button.setAttribute('aria-busy', 'true');
      button.disabled = true;
    }
  });
});

function free(root) {
  root.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  root.querySelectorAll('button[aria-busy]').forEach((button) => { button.disabled = false; button.removeAttribute('aria-busy'); });
}

// The way back in the browser shows the page as it was left, with its button still busy.
window.addEventListener('pageshow', (event) => event.persisted && free(document));
on('htmx:afterRequest', () => free(document));
on('htmx:afterSwap', (event) => lookAt(event.target));

// Menus close when one looks elsewhere -------------------------------------------------------------------------------------------------

const menus = 'details.menu[open], .nav-more details[open]';
on('click', (event) => document.querySelectorAll(menus).forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; }));
on('keydown', (event) => {
  if (event.key !== 'Escape') return;
  document.querySelectorAll(menus).forEach((menu) => { menu.open = false; menu.querySelector('summary').focus(); });
});

// Leave this page: replaces it, so that the way back does not lead here -----------------------------------------------------------------

on('click', (event) => {
  const link = event.target.closest?.('[data-leave]');
  if (!link) return;
  event.preventDefault();
  window.location.replace(link.href);
});

// The session: say so five minutes before it ends, in every tab -------------------------------------------------------------------------

const session = document.getElementById('session');
if (session) {
  const minute = 60_000;
  const show = (which) => session.querySelectorAll('[data-session]').forEach((part) => { part.hidden = part.dataset.session !== which; });
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('saime-session') : null;
  let ends;
  const renewed = () => { ends = Date.now() + Number(session.dataset.minutes) * minute; show(null); };
  const seen = () => { renewed(); tabs?.postMessage('seen'); };
  const check = () => {
    const left = ends - Date.now();
    if (left <= 0) show('ended');
    else if (left <= 5 * minute) show('ending');
  };
  tabs?.addEventListener('message', renewed);
  on('htmx:afterRequest', (event) => event.detail.successful && seen());
  on('visibilitychange', check);
  session.querySelector('[data-session-keep]').addEventListener('click', async () => {
    const answer = await fetch(session.dataset.home, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
    if (answer?.ok) seen();
    else if (answer) show('ended');
  });
  seen();
  setInterval(check, 15_000);
}
