/** Lists that are read page by page: parameters that are checked, cursors, and the page that comes next. */
@org.jspecify.annotations.NullMarked
package io.communique.store.page;
