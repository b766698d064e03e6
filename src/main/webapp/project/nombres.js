import { currentAccount } from '../account/session.js';
import { ask } from '../problem/request.js';

/** The projects by id, asked once and again when one is missing. */
let names = new Map();
let owner;
let asking;

/** A project as far as it is known; undefined otherwise: `loadProjects` brings it. */
export function projectOf(id) {
  return owner === currentAccount()?.id ? names.get(id) : undefined;
}

/** All projects, as the server has them now. @throws Failure */
export async function loadProjects() {
  asking ??= ask('/projects').finally(() => (asking = undefined));
  const { projects } = await asking;
  owner = currentAccount()?.id;
  names = new Map(projects.map((project) => [project.id, project]));
  return projects;
}
