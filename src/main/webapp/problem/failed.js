import { toast } from '../page/toast.js';
import { failureOf } from './failure.js';

/** Says at the foot of the page why something could not be done; with `again`, offers to do it once more. Turning away is no failure. */
export function sayFailure(error, again) {
  if (error.name !== 'AbortError') {
    toast(failureOf(error).sentence, { tone: 'danger', ...(again ? { action: 'Intentar de nuevo', act: again } : {}) });
  }
}
