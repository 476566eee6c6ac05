import { asHandler, asHub, asMember, asOfficer, home, unlinked, type Village } from './roster'

const shiqiao: Village = {
  key: 'shiqiao',
  name: '石桥村',
  phone: '15400009001',
  grids: [
    {
      name: '一组',
      homes: [
        home('王桂香 wang-guixiang', '王小磊 wang-xiaolei'),
        home(asHub('陈家旺 chen-jiawang'), '周秀兰 zhou-xiulan'),
        home(asOfficer('陈海生 chen-haisheng', '村委会主任', 'deputySecretary'), '林美玉 lin-meiyu'),
        home(asHandler('吴志强 wu-zhiqiang', '水电管护员'), '吴欣怡 wu-xinyi'),
        home('刘德福 liu-defu'),
        home(asHub('郑丽娟 zheng-lijuan'), '郑浩 zheng-hao'),
        unlinked('孙月娥 sun-yuee', '孙晓雨 sun-xiaoyu')
      ]
    },
    {
      name: '二组',
      homes: [
        home(asOfficer('周立新 zhou-lixin', '村支书', 'secretary'), '冯玉芳 feng-yufang'),
        home(asHub('黄素珍 huang-suzhen'), '黄子轩 huang-zixuan'),
        home(asMember('许国良 xu-guoliang'), '许婷 xu-ting'),
        home(asHub('何水根 he-shuigen'), '何小满 he-xiaoman'),
        home(asHandler('陈小军 chen-xiaojun', '专职网格员'), '叶青 ye-qing'),
        home('马春花 ma-chunhua', '马俊 ma-jun')
      ]
    },
    {
      name: '三组',
      homes: [
        home(asOfficer('王秀芬 wang-xiufen', '村委委员', 'committeeMember'), '方永康 fang-yongkang'),
        home(asHub('徐金山 xu-jinshan'), '徐丽 xu-li'),
        home('朱阿妹 zhu-amei'),
        home(asHub('高卫东 gao-weidong'), '高梦洁 gao-mengjie'),
        home(asMember('胡建平 hu-jianping'), '胡雨桐 hu-yutong'),
        home('赵玉珍 zhao-yuzhen')
      ]
    }
  ]
}

const liuwan: Village = {
  key: 'liuwan',
  name: '柳湾村',
  phone: '15400009002',
  grids: [
    {
      name: '一组',
      homes: [
        home(asOfficer('沈玉林 shen-yulin', '村支书', 'secretary'), '金凤仙 jin-fengxian'),
        home(asOfficer('沈国平 shen-guoping', '村委委员', 'committeeMember'), '沈佳怡 shen-jiayi'),
        home(asHub('唐巧云 tang-qiaoyun'), '唐志远 tang-zhiyuan'),
        home(asHub('沈阿根 shen-agen'), '潘水英 pan-shuiying'),
        home(asMember('姚文斌 yao-wenbin'), '姚思琪 yao-siqi'),
        home('陆小芳 lu-xiaofang', '陆明 lu-ming')
      ]
    },
    {
      name: '二组',
      homes: [
        home(asOfficer('钱红梅 qian-hongmei', '村委会主任', 'deputySecretary'), '戴建华 dai-jianhua'),
        home(asHandler('钱大勇 qian-dayong', '河道管护员'), '钱多多 qian-duoduo'),
        home(asHub('顾雪琴 gu-xueqin'), '顾伟 gu-wei'),
        home(asHub('俞松年 yu-songnian'), '俞静 yu-jing'),
        home(asMember('丁一鸣 ding-yiming'), '范晓燕 fan-xiaoyan'),
        home('蒋翠英 jiang-cuiying')
      ]
    }
  ]
}

const fengshuping: Village = {
  key: 'fengshuping',
  name: '枫树坪村',
  phone: '15400009003',
  grids: [
    {
      name: '一组',
      homes: [
        home(asOfficer('罗春生 luo-chunsheng', '村支书', 'secretary'), '贺秋莲 he-qiulian'),
        home(asOfficer('向明 xiang-ming', '村委委员', 'committeeMember'), '向阳 xiang-yang'),
        home(asHub('罗长贵 luo-changgui'), '文细妹 wen-ximei'),
        home(asHub('田菊香 tian-juxiang'), '田家乐 tian-jiale'),
        home('龙小飞 long-xiaofei', '欧阳珊 ouyang-shan'),
        unlinked('覃玉莲 qin-yulian')
      ]
    },
    {
      name: '二组',
      homes: [
        home(asOfficer('罗爱华 luo-aihua', '村委会主任', 'deputySecretary'), '曾国华 zeng-guohua'),
        home(asHandler('彭志刚 peng-zhigang', '护林员'), '彭小雅 peng-xiaoya'),
        home(asHub('彭秋菊 peng-qiuju'), '莫老五 mo-laowu'),
        home(asHub('田茂林 tian-maolin'), '田甜 tian-tian'),
        home(asMember('石水生 shi-shuisheng'), '石磊 shi-lei'),
        home('杨桂花 yang-guihua')
      ]
    },
    {
      name: '三组',
      homes: [
        home(asHandler('罗小燕 luo-xiaoyan', '专职网格员'), '罗天佑 luo-tianyou'),
        home(asHub('向德才 xiang-decai'), '吴冬梅 wu-dongmei'),
        home(asHub('龙凤英 long-fengying'), '龙海 long-hai'),
        home(asMember('张石头 zhang-shitou'), '张小米 zhang-xiaomi'),
        home('谭美芝 tan-meizhi'),
        home('黎小宝 li-xiaobao', '黎大山 li-dashan')
      ]
    }
  ]
}

/** The three villages of the demo. Every name is invented. */
export const villages: Village[] = [shiqiao, liuwan, fengshuping]

/** Somebody no WeChat is tied to yet, the code printed on their invitation, and that of their household. */
export const invited = {
  key: 'zhao-yuzhen',
  code: 'SQ3HZYZ8',
  printed: 'SQ3H-ZYZ8',
  householdCode: 'HZYZ2345QM'
}
