import { hue } from '@/prisma/seed/palette-home'

export const lipstickTones = [
  hue('brick-rose', 'Brick rose', '砖玫瑰', '#a4513f'),
  hue('plain-tea', 'Plain tea', '素茶', '#a9705a'),
  hue('old-wine', 'Old wine', '陈酒', '#6f2430'),
  hue('persimmon', 'Persimmon', '柿子', '#c2492c'),
  hue('dusty-bean', 'Dusty bean', '豆沙', '#b0706c'),
  hue('plum-skin', 'Plum skin', '李皮', '#7a3147'),
]

export const lipMudTones = [
  hue('mud-coral', 'Coral mud', '珊瑚泥', '#c9685a'),
  hue('mud-milk-tea', 'Milk tea', '奶茶', '#b8866c'),
  hue('mud-berry', 'Berry', '浆果', '#8c3a4c'),
  hue('mud-rust', 'Rust', '铁锈', '#9b4a30'),
]

export const skinTones = [
  hue('n10', 'N10 light neutral', 'N10 浅中性', '#efd8c0'),
  hue('y20', 'Y20 yellow', 'Y20 自然偏黄', '#e3c39d'),
  hue('p20', 'P20 pink', 'P20 自然偏粉', '#e6c2ac'),
  hue('n30', 'N30 medium', 'N30 中等', '#d3a982'),
  hue('y40', 'Y40 tan', 'Y40 小麦', '#b98a5f'),
]

export const blushTones = [
  hue('blush-apricot', 'Apricot', '杏子', '#e2a183'),
  hue('blush-rose', 'Dry rose', '干玫瑰', '#c9817e'),
  hue('blush-lychee', 'Lychee', '荔枝', '#dd9097'),
  hue('blush-fig', 'Fig', '无花果', '#a9646d'),
]

export const eyeTones = [
  hue('earth', 'Earth', '陶土盘', '#9a6a4c'),
  hue('grape', 'Grape', '葡萄盘', '#7c5a72'),
  hue('rain', 'Rain', '雨灰盘', '#7f8a90'),
]
