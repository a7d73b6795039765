// The board renews itself while nobody is at it, and when one comes back to it; j and k go from card to card, / to the search.
// What is typed into a form is kept as a draft, and advice on an answer appears while it is typed.
(() => {
  const note = id => document.getElementById(id);
  const session = Number(document.body.dataset.session || 0);
  let warning;
  const renewed = () => {
    if (!session) return;
    note('session').hidden = true;
    clearTimeout(warning);
    warning = setTimeout(() => {
      note('session').hidden = false;
      if (!document.querySelector('[data-refresh]')) document.dispatchEvent(new Event('desk-idle'));
    }, Math.max(session - 120, session / 2) * 1000);
  };
  renewed();
  note('session')?.querySelector('button').addEventListener('click', () =>
    fetch('/session').then(answer => { if (answer.status === 204) renewed(); }));
  const send = (form, address) => fetch(address, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const advise = async form => {
    const address = form.querySelector('button[formaction$="/advice"]')?.getAttribute('formaction');
    if (!address || !form.elements.text.value.trim()) return;
    const answer = await send(form, address);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form .advice');
    if (!fresh) return;
    const old = form.querySelector('.advice');
    if (old) old.replaceWith(fresh); else form.querySelector('button[formaction$="/advice"]').before(fresh);
  };
  const own = mark => mark.form && document.body.dataset.drafts && JSON.parse(document.body.dataset.drafts)[mark.value.split('#')[1]];
  document.querySelectorAll('input[name=draft]').forEach(mark => {
    const draft = own(mark);
    if (!draft) return;
    for (const field of mark.form.elements) {
      const given = draft[field.name];
      if (field.type === 'checkbox') field.checked = (given || []).includes(field.value);
      else if (given && field.type !== 'hidden') field.value = given[0];
    }
    const said = document.createElement('p');
    said.className = 'muted';
    said.textContent = 'Это ваш черновик, он ещё не отправлен.';
    mark.after(said);
    const folded = mark.form.closest('details');
    if (folded) folded.open = true;
  });
  document.querySelectorAll('form[action^="/messages/"], form[action="/new"], form:has(input[name=draft])').forEach(form => {
    const kept = form.elements.draft ? '/drafts/keep' : form.getAttribute('action') + '/keep';
    let pause;
    form.addEventListener('submit', () => clearTimeout(pause));
    form.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(async () => {
        const answer = await send(form, kept).catch(() => null);
        note('unkept').hidden = answer?.status === 204;
        if (answer?.status === 204) { renewed(); advise(form).catch(() => {}); }
      }, 800);
    });
  });
  document.querySelectorAll('[data-upload]').forEach(button => {
    button.form.elements.photo.addEventListener('change', () => button.form.requestSubmit(button));
  });
  document.querySelectorAll('[data-copy]').forEach(button => button.addEventListener('click', async () => {
    const was = button.textContent;
    await navigator.clipboard.writeText(note(button.dataset.copy).textContent)
      .then(() => { button.textContent = 'Скопировано'; }, () => getSelection().selectAllChildren(note(button.dataset.copy)));
    setTimeout(() => { button.textContent = was; }, 2000);
  }));
  document.querySelectorAll('[data-all]').forEach(all => all.addEventListener('change', () =>
    document.querySelectorAll(`input[name=${all.dataset.all}]`).forEach(each => { each.checked = all.checked; })));
  const board = document.querySelector('[data-refresh]');
  document.addEventListener('keydown', event => {
    if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const cards = [...document.querySelectorAll('.card a')];
    const at = cards.indexOf(document.activeElement);
    if (event.code === 'KeyJ') cards[Math.min(at + 1, cards.length - 1)]?.focus();
    else if (event.code === 'KeyK') cards[Math.max(at - 1, 0)]?.focus();
    else if (event.key === '/' || (event.code === 'Slash' && !event.shiftKey)) document.querySelector('input[type=search]')?.focus();
    else return;
    event.preventDefault();
  });
  if (!board) return;
  const renew = async () => {
    if (document.hidden || board.contains(document.activeElement) || board.querySelector('input[name=message]:checked')) return;
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-refresh]');
    if (fresh && !board.contains(document.activeElement)) board.replaceChildren(...fresh.childNodes);
  };
  setInterval(renew, Number(board.dataset.refresh) * 1000);
  document.addEventListener('visibilitychange', renew);
  document.addEventListener('desk-news', renew);
})();
