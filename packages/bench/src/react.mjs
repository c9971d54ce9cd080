/** React and what goes with it, whichever way the bundler hands over its CommonJS. */
export async function loadReact() {
  const [react, client, dom] = await Promise.all([
    import('react'),
    import('react-dom/client'),
    import('react-dom'),
  ]);
  const { createElement } = react.default ?? react;
  const { createRoot } = client.default ?? client;
  const { flushSync } = dom.default ?? dom;
  return { createElement, createRoot, flushSync };
}
