// The parts of undici that the suite uses. Its entry also loads fetch, WebSocket, mocks and caches, a third of the size of a build.
import api from '../node_modules/undici/lib/api/index.js';
import Dispatcher from '../node_modules/undici/lib/dispatcher/dispatcher.js';

// The entry does this too: tunnels through a proxy need `connect`.
Object.assign(Dispatcher.prototype, api);

export { default as Agent } from '../node_modules/undici/lib/dispatcher/agent.js';
export { default as Pool } from '../node_modules/undici/lib/dispatcher/pool.js';
export { default as ProxyAgent } from '../node_modules/undici/lib/dispatcher/proxy-agent.js';
export { Dispatcher };
