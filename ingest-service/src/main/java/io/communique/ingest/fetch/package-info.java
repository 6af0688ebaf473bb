/** Pages taken from the web, from public addresses only and within limits. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.fetch;
