/** The parse-service's channels: from fetched pages to cleaned statements, and from these to structured ones. */
@org.jspecify.annotations.NullMarked
package io.communique.parse;
