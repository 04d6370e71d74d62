interface Warning {
  code?: string | undefined;
}

/** Astro marks every MDX module with "use astro:head-inject"; the bundler warns once a file and drops nothing that matters. */
export function skipKnownWarnings(warning: Warning, tell: (warning: never) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning as never);
}
