/** Where the person is: the address after `#`, so that a reload and a link lead to the same place. */

/** The path, always beginning with a slash, without its question; the root for what is no address. */
export function path() {
  const asked = location.hash.slice(1).split('?')[0];
  try {
    return decodeURI(asked) || '/';
  } catch {
    return '/';
  }
}

/** The question of the address, as URLSearchParams. */
export function question() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '');
}

/** Goes to an address such as `/proyectos/12`. */
export function go(address) {
  location.hash = address;
}

/** Says the address anew without a step in the history: for filters that change while one types. */
export function restate(pathname, parameters) {
  const told = new URLSearchParams([...parameters].filter(([, value]) => value));
  const text = told.toString();
  history.replaceState(history.state, '', `#${pathname}${text ? `?${text}` : ''}`);
}

/** The first route whose pattern (`/proyectos/:id`) fits, with what stands at its names; undefined when none does. */
export function match(routes, pathname) {
  const steps = pathname.split('/');
  for (const route of routes) {
    const names = route.pattern.split('/');
    const fits = names.length === steps.length && names.every((name, i) => name.startsWith(':') || name === steps[i]);
    if (fits) {
      const named = names.map((name, i) => [name.slice(1), steps[i]]).filter((pair, i) => names[i].startsWith(':'));
      return { ...route, params: Object.fromEntries(named) };
    }
  }
  return undefined;
}
