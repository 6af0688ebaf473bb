/** The examples of docs/consumers.md, compiled. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts.example;
