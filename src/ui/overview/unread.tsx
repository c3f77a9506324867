/** Frames of a page that cannot be read: silence about them would be taken for "nothing there". */
import { sayCount } from '../../languages';

export function Unread({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return <p class="ag-small">{sayCount('unread', count)}</p>;
}
