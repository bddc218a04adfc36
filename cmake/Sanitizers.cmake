if(SOZIALRAUM_SANITIZE)
  # Unoptimised, searches and random tests take minutes under the sanitizers.
  add_compile_options(-O1 -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()
