// Keeps one page for when there is no network, and what that page is made of; everything else it leaves alone.
const KEPT = 'astrogrowth-offline-1';
const PAGE = '/hors-ligne';
const FILES = [
  '/styles/astrogrowth.css',
  '/styles/fonts/figtree.woff2',
  '/styles/fonts/bricolage.woff2',
  '/scripts/offline.js',
  '/images/lost.svg',
  '/images/logo.svg',
];

// As nobody: what is kept is nobody's.
const asNobody = (path) => new Request(path, { credentials: 'omit', cache: 'no-cache' });

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll([PAGE, ...FILES].map(asNobody))));
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.mode === 'navigate' ? PAGE : new URL(request.url).pathname;
  if (request.method === 'GET' && (path === PAGE || FILES.includes(path))) {
    event.respondWith(
      fetch(request).catch(async (gone) => {
        const kept = await caches.match(path);
        if (kept === undefined) {
          throw gone;
        }
        return kept;
      })
    );
  }
});
