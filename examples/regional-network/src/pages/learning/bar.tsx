/**
 * A share as a bar: decoration beside the number, which stands in words.
 */
export const Bar = ({ share }: { readonly share: number }) => (
  <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="share-bar__all" x="0" y="0" width="100" height="6"></rect>
    <rect class="share-bar__part" x="0" y="0" width={String(Math.round(share * 100))} height="6"></rect>
  </svg>
);
