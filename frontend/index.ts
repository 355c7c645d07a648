// Where the browser begins. What every screen needs is fetched while the server makes the first one, not after it.
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const parts = import('Frontend/generated/flow/generated-flow-imports.js');
void import('Frontend/generated/jar-resources/FlowBootstrap.js');
void import('Frontend/generated/jar-resources/FlowClient.js');

const { serverSideRoutes } = new Flow({ imports: () => parts });
new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
