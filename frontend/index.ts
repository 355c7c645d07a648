// Where the browser begins. All that the first screen needs is named here and not asked for later, so that it is fetched
// at once: each further step would be another way to the server and back.
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/jar-resources/FlowClient.js';
import 'Frontend/generated/flow/generated-flow-imports.js';

const { serverSideRoutes } = new Flow({ imports: async () => {} });
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);

// What the page showed with its first byte gives way to the first screen.
addEventListener('vaadin-router-location-changed', () => document.querySelector('.first-paint')?.remove(), { once: true });

// Push's library asks to hear of 'unload', which browsers are giving up; 'pagehide' says the same.
for (const way of ['addEventListener', 'removeEventListener'] as const) {
  const asked = window[way].bind(window) as (kind: string, ...rest: unknown[]) => void;
  window[way] = (kind: string, ...rest: unknown[]) => asked(kind === 'unload' ? 'pagehide' : kind, ...rest);
}

// A page that the browser kept for the way back has lost its push.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

// Without a network, the worker shows a page of ours in place of the browser's.
addEventListener('load', () => navigator.serviceWorker?.register('worker.js'));
