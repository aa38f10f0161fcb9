/** The product's mark: a heart over two sheltering hands, cinnabar. */
export function ProductMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="6" fill="#C0392B" />
      <path
        d="M14 15.5c-3.4-2.3-4.9-3.9-4.9-5.8A2.5 2.5 0 0 1 14 8.6a2.5 2.5 0 0 1 4.9 1.1c0 1.9-1.5 3.5-4.9 5.8Z"
        fill="#fff"
      />
      <path
        d="M6 14.5c1.8 4.2 4.2 6 8 6s6.2-1.8 8-6"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
    </svg>
  );
}
