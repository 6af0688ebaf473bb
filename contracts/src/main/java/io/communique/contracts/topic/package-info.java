/** The topics of the line, declared once with their settings, and what creates or checks them. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts.topic;
