/**
 * What SharePoint Online enforces for scripts, without its own hosts: scripts come from trusted files only, never inline and
 * never from strings. Styles may be inline, as SharePoint's and Fluent's style loaders need.
 * Source: learn.microsoft.com/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'"
].join('; ');
