if(SOZIALRAUM_SANITIZE)
  # Line numbers are all that a sanitizer's report needs; full debug information takes a quarter of the build's time.
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined -g1)
  add_link_options(-fsanitize=address,undefined)
endif()
