// The number of what is due today stands in the title, the board is told to renew itself, and new alerts are told of: on the page,
// and by the browser where it may. Of all pages that are open one listens and tells the others.
(() => {
  if (!document.body.dataset.live) return;
  const title = document.title;
  const news = document.getElementById('news');
  const allow = document.getElementById('allow');
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('desk-live') : null;
  const before = localStorage.getItem('desk-alerts');
  const known = new Set(JSON.parse(before ?? '[]'));
  let first = before === null;
  let last = '';
  let version = '';
  const tell = (alert, aloud) => {
    const link = document.createElement('a');
    link.href = '/messages/' + encodeURIComponent(alert.message);
    link.textContent = alert.text;
    const line = document.createElement('p');
    line.className = 'note bad';
    line.append(link);
    news.prepend(line);
    while (news.children.length > 3) news.lastChild.remove();
    if (!aloud || !('Notification' in window) || Notification.permission !== 'granted') return;
    const shown = new Notification(alert.text, { tag: alert.id, icon: '/icon.svg' });
    shown.addEventListener('click', () => { window.focus(); location.href = link.href; });
  };
  const take = (text, aloud) => {
    last = text;
    const state = JSON.parse(text);
    document.title = (state.due ? `(${state.due}) ` : '') + title;
    if (version && version !== state.version) document.dispatchEvent(new Event('desk-news'));
    version = state.version;
    state.alerts.filter(each => !known.has(each.id)).reverse().forEach(each => {
      known.add(each.id);
      if (!first) tell(each, aloud);
    });
    first = false;
    if (aloud) localStorage.setItem('desk-alerts', JSON.stringify(state.alerts.map(each => each.id)));
  };
  channel?.addEventListener('message', event => {
    if (event.data) take(event.data, false); else if (last) channel.postMessage(last);
  });
  channel?.postMessage('');
  const listen = () => new Promise(done => {
    const source = new EventSource('/live');
    source.addEventListener('state', event => { take(event.data, true); channel?.postMessage(event.data); });
    source.addEventListener('error', () => { if (source.readyState === EventSource.CLOSED) done(); });
    // Nobody is here: the session is to end by itself.
    document.addEventListener('desk-idle', () => { source.close(); done(); }, { once: true });
  });
  if (navigator.locks) navigator.locks.request('desk-live', listen); else listen();
  if ('Notification' in window && Notification.permission === 'default') {
    allow.hidden = false;
    allow.addEventListener('click', async () => { allow.hidden = await Notification.requestPermission() !== 'default'; });
  }
})();
