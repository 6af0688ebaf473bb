/** The store-service: what comes at the end of the line becomes the record of statements, in PostgreSQL and over REST. */
@org.jspecify.annotations.NullMarked
package io.communique.store;
