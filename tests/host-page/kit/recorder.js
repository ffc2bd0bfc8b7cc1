// The first script of every page of the kit: keeps what goes wrong on it, in the same way in all engines.
{
  const recorder = document.currentScript;
  const options = new URL(recorder.src).searchParams;
  const record = { errors: [], warnings: [], violations: [], states: [], shift: 0, early: '' };
  Object.defineProperty(window, 'hostPageRecord', { value: record });

  const describe = (value) => (value instanceof Error ? `${value.name}: ${value.message}` : String(value));
  const names = { error: 'errors', warn: 'warnings' };
  for (const [method, list] of Object.entries(names)) {
    const original = console[method];
    console[method] = (...values) => {
      record[list].push(values.map(describe).join(' '));
      original.apply(console, values);
    };
  }

  window.addEventListener(
    'error',
    ({ message, target }) => {
      record.errors.push(message ?? `${target.localName} did not load: ${target.src ?? target.href}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => record.errors.push(describe(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    record.violations.push({ directive: effectiveDirective, blocked: blockedURI, sample });
  });

  const event = options.get('event');
  if (event) document.addEventListener(event, ({ state }) => record.states.push(state));

  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) record.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  }

  // The text as long as no script of the page has run: however slow the machine is, the last look is before the first of them.
  const look = setInterval(() => {
    const roots = document.querySelectorAll(options.get('roots'));
    record.early = Array.from(roots, ({ innerText }) => innerText).join(' ');
  }, 100);
  document.addEventListener(
    'load',
    ({ target }) => target.localName === 'script' && target !== recorder && clearInterval(look),
    true,
  );
  window.addEventListener('load', () => clearInterval(look));
}
