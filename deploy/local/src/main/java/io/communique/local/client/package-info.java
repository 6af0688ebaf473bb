/** What a user of the running line asks it over HTTP: to take something in, and what became of it. */
@org.jspecify.annotations.NullMarked
package io.communique.local.client;
