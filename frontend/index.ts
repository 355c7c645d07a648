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
