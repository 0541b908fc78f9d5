/** One refusal of the service. */
export interface CatalogueEntry {
  readonly status: number;
  /** `<signed HRESULT>, <.NET type>`: what clients match on. */
  readonly code: string;
  /** English text; `{0}`, `{1}` … are filled in. */
  readonly message: string;
}
