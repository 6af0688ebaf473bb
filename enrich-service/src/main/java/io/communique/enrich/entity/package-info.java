/** The things in the world that a statement names, under ids that are the same in all statements. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.entity;
