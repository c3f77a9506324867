/** Frames of a page that cannot be read: silence about them would be taken for "nothing there". */
export function Unread({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="ag-small">
      {count === 1 ? 'One part of this page comes' : `${count} parts of this page come`} from another site and
      cannot be read: what {count === 1 ? 'it shows' : 'they show'} is not counted here.
    </p>
  );
}
