/** The persons, countries, organisations and other things that statements name. */
@org.jspecify.annotations.NullMarked
package io.communique.store.entity;
