/** What every part of the line agrees on, for the services and for subscribers alike. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts;
