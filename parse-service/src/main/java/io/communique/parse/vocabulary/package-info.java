/** Lists of words and names that the rules of this service read from resource files. */
@org.jspecify.annotations.NullMarked
package io.communique.parse.vocabulary;
