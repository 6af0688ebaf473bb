/** Dates and times as people write them, in the languages in which ministries publish. */
@org.jspecify.annotations.NullMarked
package io.communique.parse.date;
