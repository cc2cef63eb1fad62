declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
