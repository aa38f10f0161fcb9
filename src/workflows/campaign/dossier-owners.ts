/** By what a dossier is known: of its worker, "" where not stated. */
export interface DossierOwner {
  readonly name: string;
  readonly residentId: string;
  readonly dossierNumber: string;
}

/**
 * Finds the dossier a member belongs to; a name or number that several dossiers have decides nothing.
 * @example new DossierOwners([]).dossierOf({ name: "", residentId: "", dossierNumber: "" }) // => null
 */
export class DossierOwners {
  private readonly dossiers = new Map<string, string | null>();

  constructor(workers: readonly (DossierOwner & { readonly dossier: string })[]) {
    for (const { name, residentId, dossierNumber, dossier } of workers) {
      this.enter(`id ${residentId}`, residentId, dossier);
      this.enter(`number ${dossierNumber}`, dossierNumber, dossier);
      this.enter(`name ${name}`, name, dossier);
    }
  }

  dossierOf({ name, residentId, dossierNumber }: DossierOwner): string | null {
    const keys = [`id ${residentId}`, `number ${dossierNumber}`, `name ${name}`];
    return keys.map((key) => this.dossiers.get(key)).find((dossier) => dossier != null) ?? null;
  }

  private enter(key: string, value: string, dossier: string): void {
    if (value !== "") this.dossiers.set(key, this.dossiers.has(key) ? null : dossier);
  }
}
