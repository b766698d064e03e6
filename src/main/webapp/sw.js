/*
 * Keeps the page, and what was seen of the cases, for when there is no connection. What the network can answer is never
 * taken from here, but for the page's own files, whose addresses change when they do.
 */
'use strict';

const BUILD = new URL(location.href).searchParams.get('build');
const HERE = `/v/${BUILD}/`;
const PAGE = `pagina-${BUILD}`;
/** What belongs to a person: the page deletes what is named so as well. */
const DATA = 'datos';
/** Answers, not bytes: the ones that were kept longest ago go first, but never who it is that may read the others. */
const MOST = 400;
const WHO = '/api/auth/me';
const READABLE = /^\/api\/(auth\/me|fuente|novedades|saved|projects(\/\d+\/cases)?|procesos\/\d{23}(\/actuaciones)?)$/;

addEventListener('install', (event) => event.waitUntil(keepPage().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => clients.claim())));
addEventListener('message', (event) => event.waitUntil(askAgain(event)));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const answer = origin === location.origin && chosen(request, pathname);
  if (answer) {
    event.respondWith(answer(event));
  }
});

/** What answers a request; undefined where the browser does it alone. */
function chosen({ method, mode, headers }, pathname) {
  if (method === 'DELETE' && pathname === '/api/auth/session') {
    return leave;
  }
  if (method !== 'GET') {
    return undefined;
  }
  if (pathname.startsWith('/v/')) {
    return file;
  }
  if (pathname === '/manifest.webmanifest' || (mode === 'navigate' && (pathname === '/' || pathname === '/index.html'))) {
    return entrance;
  }
  return READABLE.test(pathname) && !headers.has('Authorization') ? data : undefined;
}

/** All files of this state of the page, or none: a server that has another state must not be mixed in. */
async function keepPage() {
  const list = await (await fetched(`${HERE}archivos.json`)).json();
  const page = await caches.open(PAGE);
  await Promise.all(list.archivos.map(async (address) => page.put(address, await fetched(address))));
  const index = await fetched('/');
  if (!(await index.clone().text()).includes(`${HERE}app.js`)) {
    throw new Error('The server has another state of the page by now.');
  }
  await page.put('/', index);
}

async function fetched(address) {
  const response = await fetch(address);
  const isOurs = !address.startsWith('/v/') || /immutable/.test(response.headers.get('Cache-Control'));
  if (!response.ok || !isOurs) {
    throw new Error(`${address} is not what was asked for (${response.status}).`);
  }
  return response;
}

/** The state before this one stays: a window that was open meanwhile is still made of it. */
async function dropOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith('pagina-') && name !== PAGE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function file({ request }) {
  return (await caches.match(request.url)) ?? fetch(request).catch(() => Response.error());
}

async function entrance({ request }) {
  try {
    return await fetch(request);
  } catch {
    const { pathname } = new URL(request.url);
    return (await caches.match(pathname === '/index.html' ? '/' : pathname, { cacheName: PAGE })) ?? Response.error();
  }
}

/**
 * The store is opened before the question: who logs out meanwhile deletes it, and what arrives after that is written into
 * what no longer exists.
 */
async function data(event) {
  const address = event.request.url;
  const store = await caches.open(DATA);
  try {
    const response = await fetch(event.request);
    if (response.status === 200) {
      event.waitUntil(keep(store, address, response.clone()));
    } else if (response.status === 401) {
      await caches.delete(DATA);
    }
    return response;
  } catch {
    return (await caches.match(address, { cacheName: DATA })) ?? Response.error();
  }
}

async function keep(store, address, response) {
  const headers = { 'Content-Type': response.headers.get('Content-Type'), 'X-Guardado-En': new Date().toISOString() };
  await store.put(address, new Response(await response.blob(), { headers }));
  const all = (await store.keys()).filter(({ url }) => !url.endsWith(WHO));
  await Promise.all(all.slice(0, -MOST).map((old) => store.delete(old)));
}

/** Nothing of a person stays after log-out, with or without a connection. */
async function leave({ request }) {
  try {
    return await fetch(request);
  } catch {
    return Response.error();
  } finally {
    await caches.delete(DATA);
  }
}

/** What a page asked before this worker was there is asked once more, to be kept. */
function askAgain(event) {
  const wanted = event.data.filter((address) => READABLE.test(new URL(address).pathname));
  return Promise.allSettled(wanted.map((address) => data({ request: new Request(address), waitUntil: (task) => event.waitUntil(task) })));
}
