// The board renews itself while nobody is at it, and when one comes back to it; j and k go from card to card, / to the search.
(() => {
  const board = document.querySelector('[data-refresh]');
  document.addEventListener('keydown', event => {
    if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const cards = [...document.querySelectorAll('.card a')];
    const at = cards.indexOf(document.activeElement);
    if (event.key === 'j') cards[Math.min(at + 1, cards.length - 1)]?.focus();
    else if (event.key === 'k') cards[Math.max(at - 1, 0)]?.focus();
    else if (event.key === '/') document.querySelector('input[type=search]')?.focus();
    else return;
    event.preventDefault();
  });
  if (!board) return;
  const renew = async () => {
    if (document.hidden || board.contains(document.activeElement)) return;
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!answer || !answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-refresh]');
    if (fresh && !board.contains(document.activeElement)) board.replaceChildren(...fresh.childNodes);
  };
  setInterval(renew, Number(board.dataset.refresh) * 1000);
  document.addEventListener('visibilitychange', renew);
})();
