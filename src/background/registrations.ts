/** The parts of the browser namespace that site registration needs, so that it can be tested without one. */
export interface RegistrationApi {
  /** Match patterns the extension may read now: the manifest's and the granted ones. */
  permittedOrigins(): Promise<readonly string[]>;
  registered(): Promise<readonly { id: string }[]>;
  register(scripts: readonly Registration[]): Promise<void>;
  unregister(ids: readonly string[]): Promise<void>;
}

export interface Registration {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
  readonly css: string[];
  readonly allFrames: true;
  readonly runAt: 'document_idle';
  readonly matchOriginAsFallback: true;
  readonly persistAcrossSessions: true;
}

/** The content script as the manifest has it: the same files run on a granted site. */
export interface ContentScriptFiles {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly css: readonly string[];
}

/**
 * Makes the registered content scripts what the granted sites ask for: one for each granted pattern, none for a
 * pattern whose permission is gone. Sites of the manifest need none.
 */
export async function syncRegistrations(api: RegistrationApi, files: ContentScriptFiles): Promise<void> {
  const granted = (await api.permittedOrigins()).filter((origin) => !files.matches.includes(origin));
  const wanted = new Map(granted.map((origin) => [`site ${origin}`, origin]));
  const present = new Set((await api.registered()).map((script) => script.id));
  const stale = [...present].filter((id) => !wanted.has(id));
  const missing = [...wanted].filter(([id]) => !present.has(id));
  if (stale.length > 0) await api.unregister(stale);
  if (missing.length > 0)
    await api.register(
      missing.map(([id, origin]) => ({
        id,
        matches: [origin],
        js: [...files.js],
        css: [...files.css],
        allFrames: true,
        runAt: 'document_idle',
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      })),
    );
}
